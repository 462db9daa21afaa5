// Where a thread begins: Node gives a new thread none of the loaders it was itself started with.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(pathToFileURL(resolve(workerData.file)).href)
