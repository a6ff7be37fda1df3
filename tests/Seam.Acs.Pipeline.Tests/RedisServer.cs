using System.Diagnostics;
using StackExchange.Redis;

namespace Seam.Acs.Pipeline.Tests;

/// <summary>A redis-server of the tests' own, on a free port of this machine, which keeps nothing.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("seam-redis-").FullName;
    private Process? _process;
    private ConnectionMultiplexer? _connection;

    /// <summary>Why there is none here; <c>null</c> where there is one.</summary>
    public static string? Missing { get; } =
        ExternalProgram.Find("redis-server") is not null ? null
        : Environment.GetEnvironmentVariable("CI") == "true"
            ? throw new InvalidOperationException("redis-server is not installed, and in CI it must be.")
        : "redis-server is not installed (Debian: apt-get install redis-server).";

    public static bool IsHere => Missing is null;

    /// <summary>A connection of its own for each program that the test plays.</summary>
    public string Address { get; private set; } = "";

    public IDatabase Database => _connection!.GetDatabase();

    public async ValueTask InitializeAsync()
    {
        if (!IsHere)
            return;
        var port = LoopbackPort.FindFree();
        Address = $"127.0.0.1:{port}";
        _process = ChildProcess.Start(
            ExternalProgram.Find("redis-server")!,
            ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", _folder]
        );
        // Its output says when it listens, and ends where it does.
        var listens = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
                listens.TrySetException(new InvalidOperationException("redis-server did not start."));
            else if (line.Data.Contains("Ready to accept connections", StringComparison.Ordinal))
                listens.TrySetResult();
        };
        _process.BeginOutputReadLine();
        await listens.Task;
        _connection = await ConnectionMultiplexer.ConnectAsync(Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
            await _connection.DisposeAsync();
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
