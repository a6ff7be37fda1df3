// A console program, on either framework, from the packages alone.
using Seam.Acs.Testing;

var simulator = new SeamSimulator();
using var seam = simulator.CreateClient();
Console.WriteLine(await new Tour(simulator, seam).RunAsync());
return Tour.Framework.EndsWith(args[0]) ? 0 : 1;
