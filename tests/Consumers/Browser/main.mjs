// Runs the program under Node: node main.mjs FOLDER ARGUMENTS, where FOLDER is the published wwwroot.
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

// To learn whether requests can be streamed, .NET creates a request for a relative address, which only a page has.
globalThis.Request = class extends Request {
  constructor(input, init) {
    super(input === "" ? "http://localhost/" : input, init);
  }
};

const [folder, ...programArguments] = process.argv.slice(2);
const { dotnet } = await import(pathToFileURL(resolve(folder, "_framework/dotnet.js")));
const { runMain } = await dotnet.create();
process.exit(await runMain("Browser", programArguments));
