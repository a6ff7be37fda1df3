using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;

namespace Seam.Acs.Benchmarks;

/// <summary>The body of a create, written into a buffer that is there already.</summary>
[MemoryDiagnoser]
public class EncodeBenchmarks : IDisposable
{
    private static readonly AcsCredentialCreateRequest Request = new()
    {
        AccessMethod = "code",
        AcsUserId = Sample.UserId,
        AllowedAcsEntranceIds = Sample.EntranceIds,
        StartsAt = Sample.StartsAt,
        EndsAt = Sample.EndsAt,
    };

    private static readonly FloorCreate FloorRequest = new()
    {
        AccessMethod = "code",
        AcsUserId = Sample.UserId,
        AllowedAcsEntranceIds = Sample.EntranceIds,
        StartsAt = "2026-07-13T16:50:42Z",
        EndsAt = "2026-07-18T16:50:42Z",
    };

    private static readonly NewtonsoftCreate NewtonsoftRequest = new()
    {
        AccessMethod = "code",
        AcsUserId = Sample.UserId,
        AllowedAcsEntranceIds = Sample.EntranceIds,
        StartsAt = "2026-07-13T16:50:42Z",
        EndsAt = "2026-07-18T16:50:42Z",
    };

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _writer = new(Stream.Null);

    /// <summary>What System.Text.Json generates, with a writer that is used again.</summary>
    [Benchmark(Baseline = true)]
    public int SourceGeneration()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        System.Text.Json.JsonSerializer.Serialize(_writer, FloorRequest, FloorJson.Default.FloorCreate);
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    /// <summary>Newtonsoft, to a string.</summary>
    [Benchmark]
    public int Newtonsoft() => JsonConvert.SerializeObject(NewtonsoftRequest).Length;

    /// <summary>This library. It also turns the moments into text.</summary>
    [Benchmark]
    public int SeamAcs()
    {
        _buffer.ResetWrittenCount();
        RequestJson.Write(Request, _buffer);
        return _buffer.WrittenCount;
    }

    /// <summary>Ends the writer.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }
}
