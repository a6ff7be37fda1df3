using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs;

/// <summary>Reads an answer as JSON, whatever it is; no body at all is as good as any.</summary>
internal sealed class JsonDecoder : ResponseDecoder<JsonElement>
{
    public static readonly JsonDecoder Whole = new();

    protected override bool AcceptsEmpty => true;

    protected override JsonElement Read(ref Utf8JsonReader reader)
    {
        var value = JsonElement.ParseValue(ref reader);
        // Whatever follows the value is an error.
        reader.Read();
        return value;
    }
}

/// <summary>Reads one member of an answer as JSON.</summary>
internal sealed class JsonMemberDecoder(string responseKey) : MemberDecoder<JsonElement>(responseKey)
{
    protected override JsonElement ReadValue(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);
}

/// <summary>Reads an answer as a type of the caller's.</summary>
internal sealed class TypeDecoder<T>(JsonTypeInfo<T> type) : ResponseDecoder<T>
{
    protected override T Read(ref Utf8JsonReader reader)
    {
        var value = ReadAs(ref reader, type, "$");
        reader.Read();
        return value;
    }

    /// <exception cref="UnreadableResponseException">The JSON isn't what the type expects, or <c>null</c>.</exception>
    public static T ReadAs(ref Utf8JsonReader reader, JsonTypeInfo<T> type, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, type)
                ?? throw new UnreadableResponseException($"Expected {typeof(T).Name}, but found null.", path);
        }
        catch (JsonException wrong)
        {
            // Where it isn't JSON at all, the reader's own exception, of a derived type, is inside.
            if (wrong.InnerException is JsonException malformed && malformed.GetType() != typeof(JsonException))
                throw malformed;
            // The serializer's text may show a piece of the JSON, so only its path is kept, and of that the plain names.
            var place = wrong.Path is ['$', .. var steps] ? JsonPlace.Clean(steps) : "";
            throw new UnreadableResponseException($"The value cannot be read as {typeof(T).Name}.", path + place);
        }
        catch (Exception wrong) when (wrong is not UnreadableResponseException)
        {
            // What the caller's own type throws may be anything, and say anything.
            throw new UnreadableResponseException(
                $"The value cannot be read as {typeof(T).Name} ({wrong.GetType().Name}).",
                path
            );
        }
    }
}

/// <summary>Reads one member of an answer as a type of the caller's.</summary>
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
