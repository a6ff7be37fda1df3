using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs;

/// <summary>Reads a body as any JSON, or an empty body.</summary>
internal sealed class JsonDecoder : ResponseDecoder<JsonElement>
{
    public static readonly JsonDecoder Whole = new();

    protected override bool AcceptsEmpty => true;

    protected override JsonElement Read(ref Utf8JsonReader reader)
    {
        var value = JsonElement.ParseValue(ref reader);
        // Anything after the value is an error.
        reader.Read();
        return value;
    }
}

/// <summary>Reads one member of a body as JSON.</summary>
internal sealed class JsonMemberDecoder(string responseKey) : MemberDecoder<JsonElement>(responseKey)
{
    protected override JsonElement ReadValue(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);
}

/// <summary>Reads a body as a type of the caller's.</summary>
internal sealed class TypeDecoder<T>(JsonTypeInfo<T> type) : ResponseDecoder<T>
{
    protected override T Read(ref Utf8JsonReader reader)
    {
        var value = ReadAs(ref reader, type, "$");
        reader.Read();
        return value;
    }

    /// <exception cref="UnreadableResponseException">The JSON is not what the type expects, or is null.</exception>
    public static T ReadAs(ref Utf8JsonReader reader, JsonTypeInfo<T> type, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, type)
                ?? throw new UnreadableResponseException($"Expected {typeof(T).Name}, but found null.", path);
        }
        catch (JsonException wrong)
        {
            // If the body is not JSON, the inner exception is the reader's, of a derived type.
            if (wrong.InnerException is JsonException malformed && malformed.GetType() != typeof(JsonException))
                throw malformed;
            // The serializer's message may show a part of the JSON, so only the plain names of its path are kept.
            var place = wrong.Path is ['$', .. var steps] ? JsonPlace.Clean(steps) : "";
            throw new UnreadableResponseException($"The value cannot be read as {typeof(T).Name}.", path + place);
        }
        catch (Exception wrong) when (wrong is not UnreadableResponseException)
        {
            // The caller's own type may throw any exception with any message.
            throw new UnreadableResponseException(
                $"The value cannot be read as {typeof(T).Name} ({wrong.GetType().Name}).",
                path
            );
        }
    }
}

/// <summary>Reads one member of a body as a type of the caller's.</summary>
internal sealed class TypeMemberDecoder<T> : MemberDecoder<T>
{
    private readonly JsonTypeInfo<T> _type;
    private readonly string _path;

    public TypeMemberDecoder(JsonTypeInfo<T> type, string responseKey)
        : base(responseKey)
    {
        _type = type;
        _path = $"$.{responseKey}";
    }

    protected override T ReadValue(ref Utf8JsonReader reader) => TypeDecoder<T>.ReadAs(ref reader, _type, _path);
}
