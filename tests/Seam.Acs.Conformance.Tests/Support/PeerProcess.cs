using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>A program of a peer, asked over its standard input and answering in lines of JSON.</summary>
internal sealed class PeerProcess : IDisposable
{
    private readonly string _name;
    private readonly Process _process;
    private readonly Task<string> _errors;

    public PeerProcess(
        string program,
        string folder,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        _name = $"{program} {arguments[0]}";
        _process = ChildProcess.Start(program, arguments, environment, folder);
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts one of our scripts under Node, among the peers' packages.</summary>
    public static async Task<PeerProcess> StartAsync(
        string script,
        IReadOnlyDictionary<string, string>? environment = null
    ) => new("node", await PeerPackages.FolderAsync(), [script], environment);

    /// <summary>Runs one of our scripts to its end, and reads the JSON that it prints.</summary>
    public static async Task<JsonObject> RunAsync(
        string script,
        IReadOnlyDictionary<string, string>? environment = null,
        string input = ""
    )
    {
        using var process = await StartAsync(script, environment);
        return JsonNode.Parse(await process.EndAsync(input))!.AsObject();
    }

    /// <summary>Asks one line and reads one.</summary>
    public async Task<JsonObject> AskAsync(JsonObject question)
    {
        await _process.StandardInput.WriteLineAsync(question.ToJsonString());
        await _process.StandardInput.FlushAsync();
        return await ReadAsync();
    }

    /// <summary>Reads one line.</summary>
    public async Task<JsonObject> ReadAsync() =>
        await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
            ? JsonNode.Parse(line)!.AsObject()
            : throw new InvalidOperationException($"{_name} ended: {await _errors}");

    /// <summary>Gives it the rest of its input and waits for its end.</summary>
    public async Task<string> EndAsync(string input = "")
    {
        var output = _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.StandardInput.WriteAsync(input);
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{_name} ended with {_process.ExitCode}: {await _errors}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
