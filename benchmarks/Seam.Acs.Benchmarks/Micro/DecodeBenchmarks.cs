using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Seam.Acs.Benchmarks;

/// <summary>The list of 500 out of bytes that are there already, without any network.</summary>
[MemoryDiagnoser]
public class DecodeBenchmarks
{
    private static readonly PageDecoder<AcsCredential> Decoder = new("acs_credentials", "acs/credentials/list");

    /// <summary>What System.Text.Json generates, from a span: the measure of the others.</summary>
    [Benchmark(Baseline = true)]
    public object? SourceGenerationOnSpan() => JsonSerializer.Deserialize(Answers.List, FloorJson.Default.FloorList);

    /// <summary>What System.Text.Json generates, with moments instead of strings.</summary>
    [Benchmark]
    public object? SourceGenerationWithTimes() => JsonSerializer.Deserialize(Answers.List, TimedJson.Default.TimedList);

    /// <summary>What System.Text.Json generates, from a stream.</summary>
    [Benchmark]
    public async Task<object?> SourceGenerationOnStream()
    {
        using var stream = new MemoryStream(Answers.List);
        return await JsonSerializer.DeserializeAsync(stream, FloorJson.Default.FloorList);
    }

    /// <summary>Newtonsoft, from a string.</summary>
    [Benchmark]
    public object? Newtonsoft() =>
        JsonConvert.DeserializeObject<NewtonsoftList>(System.Text.Encoding.UTF8.GetString(Answers.List));

    /// <summary>This library.</summary>
    [Benchmark]
    public object SeamAcs() => Decoder.Decode(Answers.List);

    /// <summary>No more than the reading of tokens: what cannot be undercut.</summary>
    [Benchmark]
    public int BareScan()
    {
        var reader = new Utf8JsonReader(Answers.List);
        var tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }
}
