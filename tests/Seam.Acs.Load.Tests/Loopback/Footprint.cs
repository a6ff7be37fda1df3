using System.Diagnostics;

namespace Seam.Acs.Load.Tests;

/// <summary>What the process holds, once the garbage is collected.</summary>
/// <param name="Memory">Bytes of managed memory.</param>
/// <param name="Handles">Open files and sockets.</param>
/// <param name="Threads">Threads of the operating system.</param>
internal sealed record Footprint(long Memory, int Handles, int Threads)
{
    public static Footprint Take()
    {
        // What has a finalizer needs a second round.
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        using var process = Process.GetCurrentProcess();
        return new Footprint(GC.GetTotalMemory(forceFullCollection: true), process.HandleCount, process.Threads.Count);
    }
}
