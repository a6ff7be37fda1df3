using LatchPinCodes;
using Seam.Acs;

var connection = new SeamConnection(Environment.GetEnvironmentVariable, () => new SeamClient());
return await new PinCommand(TimeProvider.System, Console.Out, Console.Error, connection).RunAsync(args);
