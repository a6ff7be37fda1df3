// Runs the program under Node: node main.mjs FOLDER ARGUMENTS, where FOLDER is the published wwwroot.
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const [folder, ...programArguments] = process.argv.slice(2);
const { dotnet } = await import(pathToFileURL(resolve(folder, "_framework/dotnet.js")));
const { runMain } = await dotnet.create();
process.exit(await runMain("Browser", programArguments));
