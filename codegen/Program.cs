using System.CommandLine;
using Seam.Acs.Codegen;

return await Commands.Root().Parse(args).InvokeAsync();
