// A program that brings its own .NET, of which only what it uses is left.
using Seam.Acs.Testing;

var simulator = new SeamSimulator();
using var seam = simulator.CreateClient();
Console.WriteLine(await new Tour(simulator, seam).RunAsync());
