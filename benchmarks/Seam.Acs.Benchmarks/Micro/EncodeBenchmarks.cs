using System.Buffers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;

namespace Seam.Acs.Benchmarks;

/// <summary>The body of a create, from what a caller has to bytes in a buffer that is there already.</summary>
[MemoryDiagnoser]
public class EncodeBenchmarks : IDisposable
{
    private static readonly FloorCreate FloorRequest = MakeFloorRequest();

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _writer = new(Stream.Null);

    /// <summary>Fails where the bodies differ, as their times could not be compared then.</summary>
    [GlobalSetup]
    public void CheckBodies()
    {
        SourceGeneration();
        var expected = Encoding.UTF8.GetString(_buffer.WrittenSpan);
        SourceGenerationOnText();
        Check(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        SeamAcs();
        Check(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        Check(Newtonsoft());

        void Check(string body)
        {
            if (body != expected)
                throw new InvalidOperationException($"{body} was written instead of {expected}.");
        }
    }

    /// <summary>What System.Text.Json generates, with a writer that is used again.</summary>
    [Benchmark(Baseline = true)]
    public int SourceGeneration() => Write(MakeFloorRequest());

    /// <summary>The same without making the request: the moments are text already.</summary>
    [Benchmark]
    public int SourceGenerationOnText() => Write(FloorRequest);

    /// <summary>Newtonsoft, to a string.</summary>
    [Benchmark]
    public string Newtonsoft() =>
        JsonConvert.SerializeObject(
            new NewtonsoftCreate
            {
                AccessMethod = "code",
                AcsUserId = Sample.UserId,
                AllowedAcsEntranceIds = Sample.EntranceIds,
                StartsAt = Sample.TextOf(Sample.StartsAt),
                EndsAt = Sample.TextOf(Sample.EndsAt),
            }
        );

    /// <summary>This library.</summary>
    [Benchmark]
    public int SeamAcs()
    {
        _buffer.ResetWrittenCount();
        RequestJson.Write(
            new AcsCredentialCreateRequest
            {
                AccessMethod = "code",
                AcsUserId = Sample.UserId,
                AllowedAcsEntranceIds = Sample.EntranceIds,
                StartsAt = Sample.StartsAt,
                EndsAt = Sample.EndsAt,
            },
            _buffer
        );
        return _buffer.WrittenCount;
    }

    /// <summary>Ends the writer.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    private static FloorCreate MakeFloorRequest() =>
        new()
        {
            AccessMethod = "code",
            AcsUserId = Sample.UserId,
            AllowedAcsEntranceIds = Sample.EntranceIds,
            StartsAt = Sample.TextOf(Sample.StartsAt),
            EndsAt = Sample.TextOf(Sample.EndsAt),
        };

    private int Write(FloorCreate request)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        System.Text.Json.JsonSerializer.Serialize(_writer, request, FloorJson.Default.FloorCreate);
        _writer.Flush();
        return _buffer.WrittenCount;
    }
}
