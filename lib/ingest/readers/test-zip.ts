// Zip archives made by hand, so that a test can also make the ones no packer would.
import { crc32, deflateRawSync } from 'node:zlib'

type TestEntry = {
  name: string | Uint8Array
  content: string | Uint8Array
  /** General purpose flags: 1 is encrypted, 0x800 says the name is UTF-8. */
  flags?: number
  /** The size the archive claims, where it lies. */
  claimedSize?: number
  /** What Unix says the file is and who may use it. */
  unixMode?: number
}

const bytesOf = (value: string | Uint8Array) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from(value))

/** An archive of the given files, deflated, in order. */
export function zipOf(entries: TestEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, flags = 0x800, claimedSize, unixMode } of entries) {
    const [fileName, plain] = [bytesOf(name), bytesOf(content)]
    const packed = deflateRawSync(plain)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(plain), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claimedSize ?? plain.length, 18)
    shared.writeUInt16LE(fileName.length, 22)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, fileName, packed])
    const central = Buffer.alloc(14)
    central.writeUInt32LE(((unixMode ?? 0) << 16) >>> 0, 6)
    central.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from(unixMode ? '504b01021403' : '504b01021400', 'hex'), shared, central, fileName]),
    )
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('504b0506', 0, 'hex')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}
