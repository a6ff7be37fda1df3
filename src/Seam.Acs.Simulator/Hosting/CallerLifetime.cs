using Microsoft.Extensions.Hosting;

namespace Seam.Acs.Simulator;

/// <summary>Leaves it to the command line, which listens for signals, when the server ends.</summary>
internal sealed class CallerLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
