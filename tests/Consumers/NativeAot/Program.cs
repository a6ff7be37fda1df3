// Every resource, compiled ahead of time from the packages alone: it fails where anything needs reflection.
using Microsoft.Extensions.DependencyInjection;
using Seam.Acs;
using Seam.Acs.Testing;

var simulator = new SeamSimulator();
var services = new ServiceCollection();
services
    .AddSeamClient(options => options.ApiKey = simulator.ApiKey)
    .ConfigurePrimaryHttpMessageHandler(simulator.CreateHandler);
await using var provider = services.BuildServiceProvider();
Console.WriteLine(await new Tour(simulator, provider.GetRequiredService<SeamClient>()).RunAsync());
