using System.Text.Json;

namespace Seam.Acs.Benchmarks;

/// <summary>A process with one peer in it: a line of work comes in, a line of what it took goes out.</summary>
internal static class PeerProgram
{
    public static async Task RunAsync(string peerName, Uri endpoint)
    {
        using var peer = PeerKind.Make(peerName, endpoint);
        while (await Console.In.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            var measurement = await Work.Parse(line).RunAsync(peer).ConfigureAwait(false);
            Console.WriteLine(JsonSerializer.Serialize(measurement, MeasurementJson.Default.Measurement));
        }
    }
}
