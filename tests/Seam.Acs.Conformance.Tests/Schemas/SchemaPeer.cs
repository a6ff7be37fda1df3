using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Seam's OpenAPI document, asked what it says of answers. It is read and compiled once for all tests.</summary>
internal sealed class SchemaPeer : IDisposable
{
    private static readonly Lazy<Task<SchemaPeer>> Shared = new(StartAsync);

    private readonly PeerProcess _process;
    private readonly SemaphoreSlim _turn = new(1);

    private SchemaPeer(PeerProcess process, string version) => (_process, Version) = (process, version);

    /// <summary>The version of the package that the document is in.</summary>
    public string Version { get; }

    public static Task<SchemaPeer> SharedAsync() => Shared.Value;

    /// <summary>What is wrong with an answer, as its operation describes it, apart from what the document can't know.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="kept">What is checked although the document can't know it; null for nothing.</param>
    public Task<IReadOnlyList<string>> ProblemsOfAsync(RecordedAnswer answer, NewerFact? kept = null) =>
        AskAsync(
            new JsonObject
            {
                ["path"] = answer.Path,
                ["status"] = answer.Status,
                ["body"] = NewerFacts.Remove(answer.Json, kept),
            }
        );

    /// <summary>What is wrong with an event.</summary>
    public Task<IReadOnlyList<string>> ProblemsOfEventAsync(JsonNode item) =>
        AskAsync(new JsonObject { ["event"] = item.DeepClone() });

    /// <summary>What is wrong with answers, each problem once.</summary>
    public async Task<IReadOnlyCollection<string>> ProblemsOfAsync(IEnumerable<RecordedAnswer> answers)
    {
        var problems = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var answer in answers)
        foreach (var problem in await ProblemsOfAsync(answer))
            problems.Add($"{answer.Path} {answer.Status}: {problem}");
        return problems;
    }

    public void Dispose()
    {
        _process.Dispose();
        _turn.Dispose();
    }

    private static async Task<SchemaPeer> StartAsync()
    {
        var process = await PeerProcess.StartAsync("schemas.mjs");
        return new SchemaPeer(process, (await process.ReadAsync()).Text("version"));
    }

    private async Task<IReadOnlyList<string>> AskAsync(JsonObject question)
    {
        await _turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return (await _process.AskAsync(question))["problems"].Deserialize<List<string>>()!;
        }
        finally
        {
            _turn.Release();
        }
    }
}
