using BuildingRollout;
using Seam.Acs;

var console = new CommandConsole(Console.Out, Console.Error, Console.IsInputRedirected ? null : Console.In);
var environment = new SeamEnvironment(Environment.GetEnvironmentVariable, () => new SeamClient());
return await new RolloutCommand(TimeProvider.System, console, environment).RunAsync(args);
