using Observability;
using Seam.Acs;

using var telemetry = Telemetry.Start();
try
{
    if (string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("SEAM_API_KEY")))
    {
        Console.Error.WriteLine("No SEAM_API_KEY: this is a simulated Latch building, with two faults on purpose.");
        var simulation = new Simulation();
        using var simulated = simulation.CreateClient(telemetry.LoggerFactory);
        await simulation.RunAsync(simulated, Console.Out);
        return 0;
    }

    using var seam = new SeamClient(new SeamClientOptions { LoggerFactory = telemetry.LoggerFactory });
    var systems = await seam.SystemsAcs.ListAsync();
    Console.WriteLine($"The workspace has {systems.Count} access systems.");
    return 0;
}
catch (SeamException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
