// Every range of the registries of special addresses, in IPv4, IPv6 and IPv4 within IPv6.
import { describe, expect, it } from 'vitest'
import { classifyAddress, type Destination, sameSpelling } from './classify-address'
import { isAmong } from './send-request'

const EXPECTED: Record<Destination, string[]> = {
  public: [
    '1.1.1.1',
    '93.184.216.34',
    '172.15.255.255',
    '172.32.0.0',
    '100.128.0.0',
    '2606:4700::1111',
    '2a00:1450:4001::8a',
    '::ffff:93.184.216.34',
    '64:ff9b::5db8:d822',
  ],
  private: [
    '127.0.0.1',
    '127.255.255.254',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '100.127.255.254',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
  ],
  never: [
    '0.0.0.0',
    '0.1.2.3',
    '169.254.169.254',
    '169.254.0.1',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '100.100.100.200',
    '168.63.129.16',
    '::',
    '::127.0.0.1',
    '::7f00:1',
    '::ffff:0.0.0.0',
    '::ffff:169.254.169.254',
    '::ffff:0:127.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:5db8:d822::1',
    '2001::1',
    '2001:0:5db8:d822:0:0:80ff:fffe',
    '2001:db8::1',
    '2001:10::1',
    '3fff::1',
    '5f00::1',
    '100::1',
    '4000::1',
    'fe80::1',
    'fe80::1%eth0',
    '2a00::1%eth0',
    'fec0::1',
    'ff02::1',
    'fd00:ec2::254',
    'fd00:0ec2:0:0:0:0:0:254',
    '',
    'news.example',
    '0x7f.1',
    '2130706433',
    '127.1',
  ],
}

describe('classifyAddress', () => {
  it.each(Object.entries(EXPECTED).flatMap(([destination, addresses]) => addresses.map((each) => [each, destination])))(
    '%s: %s',
    (address, destination) => {
      expect(classifyAddress(address)).toBe(destination)
    },
  )
})

describe('the other end of a connection', () => {
  it('is compared however it is spelt', () => {
    expect(sameSpelling('::ffff:93.184.216.34')).toBe('93.184.216.34')
    expect(isAmong(['93.184.216.34'], '::ffff:93.184.216.34')).toBe(true)
    expect(isAmong(['2606:4700:0:0::1111'], '2606:4700::1111')).toBe(true)
    expect(isAmong(['93.184.216.34', '2606:4700::1111'], '127.0.0.1')).toBe(false)
    expect(isAmong(['93.184.216.34'], undefined)).toBe(false)
  })
})
