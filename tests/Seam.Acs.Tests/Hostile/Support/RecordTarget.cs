using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>One type of record that is read from whatever comes, with the checks that hold for every input.</summary>
internal abstract class RecordTarget
{
    // Each unknown member becomes a document of its own, so a few bytes of JSON may take a few hundred of memory.
    private const int MostBytesForByte = 64;

    // Exceptions, with the trace of their stack.
    private const int MostBytesAtAll = 16 * 1024;

    private readonly HostileJson _json;

    protected RecordTarget(Type type, JsonObject sample)
    {
        Name = type.ToString();
        Sample = Encoding.UTF8.GetBytes(sample.ToJsonString());
        _json = new HostileJson([.. sample.Select(member => HostileJson.Member.Of(member.Key, member.Value))]);
    }

    public string Name { get; }

    /// <summary>A document that is right.</summary>
    public byte[] Sample { get; }

    /// <summary>All records of the library that read themselves, found by what they implement.</summary>
    public static IReadOnlyList<RecordTarget> All { get; } = [.. Find()];

    public ReadOnlySpan<byte> Make(Dice dice) => _json.Make(dice);

    /// <summary>Reads an input, and writes and reads it again. Whether it could be read.</summary>
    /// <exception cref="Exception">Anything is wrong but for the input.</exception>
    public abstract bool Try(ReadOnlySpan<byte> json);

    protected static void CheckMemory(long before, int length)
    {
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        if (taken > ((long)MostBytesForByte * length) + MostBytesAtAll)
            throw new InvalidOperationException($"{length} bytes of JSON took {taken} bytes of memory.");
    }

    private static IEnumerable<RecordTarget> Find()
    {
        var samples = RecordTypes.All.ToDictionary(record => record.Type, record => SampleJson.Of(record.Members));
        foreach (var record in RecordTypes.Events)
            samples[record.Type]["event_type"] = record.Name["event".Length..].TrimStart('.');
        samples[typeof(SeamEvent)] = SampleJson.Event(ApiFacts.Instance.Events[0]);
        samples[typeof(ActionAttemptError)] = new JsonObject { ["type"] = "busy", ["message"] = "The door is busy." };

        foreach (var type in typeof(SeamClient).Assembly.GetTypes().Where(ReadsItself))
        {
            if (type.IsGenericTypeDefinition)
            {
                foreach (var result in samples.Keys.Where(key => key.Name.EndsWith("Result", StringComparison.Ordinal)))
                    yield return Make(type.MakeGenericType(result), ActionAttempt(samples[result]));
            }
            else if (samples.TryGetValue(type, out var sample))
            {
                yield return Make(type, sample);
            }
            else
            {
                // What no operation returns by itself, and a record that has no members at all.
                yield return Make(type, new JsonObject { ["token"] = "x" });
            }
        }
    }

    private static bool ReadsItself(Type type) =>
        !type.IsInterface
        && type.GetInterfaces()
            .Any(face =>
                face.IsGenericType
                && face.GetGenericTypeDefinition() == typeof(ISeamJson<>)
                && face.GenericTypeArguments[0].Name == type.Name
            );

    private static JsonObject ActionAttempt(JsonObject result) =>
        new()
        {
            ["action_attempt_id"] = "a1b2",
            ["action_type"] = "UNLOCK_DOOR",
            ["status"] = "success",
            ["result"] = result.DeepClone(),
            ["error"] = null,
        };

    private static RecordTarget Make(Type type, JsonObject sample)
    {
        var json = (JsonObject)sample.DeepClone();
        if (type.GetProperty(nameof(AcsUser.AdditionalProperties)) is not null)
        {
            foreach (var (name, value) in RecordData.Unknown())
                json[name] = value?.DeepClone();
        }

        return (RecordTarget)
            Activator.CreateInstance(
                typeof(Typed<>).MakeGenericType(type),
                BindingFlags.Instance | BindingFlags.Public,
                null,
                [type, json],
                null
            )!;
    }

    private sealed class Typed<T>(Type type, JsonObject sample) : RecordTarget(type, sample)
        where T : ISeamJson<T>
    {
        private readonly ArrayBufferWriter<byte> _written = new();

        public override bool Try(ReadOnlySpan<byte> json)
        {
            T record;
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                record = Read(json);
            }
            catch (JsonException)
            {
                CheckMemory(before, json.Length);
                return false;
            }

            CheckMemory(before, json.Length);
            _written.ResetWrittenCount();
            using (var writer = new Utf8JsonWriter(_written))
                record.WriteJson(writer);
            var again = Read(_written.WrittenSpan);
            if (!record.Equals(again) || record.GetHashCode() != again.GetHashCode())
                throw new InvalidOperationException("What was written and read again is not equal.");
            return true;
        }

        private static T Read(ReadOnlySpan<byte> json)
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            return T.ReadJson(ref reader);
        }
    }
}
