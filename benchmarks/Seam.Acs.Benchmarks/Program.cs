using Seam.Acs.Benchmarks;

switch (args)
{
    case []:
        await new Plan(isQuick: false).RunAsync();
        return 0;
    case ["--quick"]:
        await new Plan(isQuick: true).RunAsync();
        return 0;
    // The other two are started by the program itself.
    case ["server", var certificatePath]:
        await BenchmarkServer.RunAsync(certificatePath);
        return 0;
    case ["peer", var name, var endpoint]:
        await PeerProgram.RunAsync(name, new Uri(endpoint));
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "Usage: Seam.Acs.Benchmarks [--quick]. It measures, and writes docs/performance.md; "
                + "a quick run writes artifacts/performance/performance.md."
        );
        return 2;
}
