using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs;

/// <summary>Creates the operation and the request of a call by path.</summary>
internal static class CallByPath
{
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./"
    );

    /// <exception cref="ArgumentException">The path is invalid.</exception>
    public static SeamOperation<JsonElement> ReturnsJson(string path, RetryClass retry, string? responseKey) =>
        Operation(
            path,
            retry,
            responseKey is null
                ? (ResponseDecoder<JsonElement>)JsonDecoder.Whole
                : new JsonMemberDecoder(Key(responseKey))
        );

    /// <exception cref="ArgumentException">The path is invalid.</exception>
    public static SeamOperation<T> Returns<T>(
        string path,
        RetryClass retry,
        JsonTypeInfo<T> resultType,
        string? responseKey
    )
    {
        ArgumentNullException.ThrowIfNull(resultType);
        return Operation(
            path,
            retry,
            responseKey is null
                ? (ResponseDecoder<T>)new TypeDecoder<T>(resultType)
                : new TypeMemberDecoder<T>(resultType, Key(responseKey))
        );
    }

    /// <exception cref="ArgumentException">A parameter's JSON cannot be written.</exception>
    public static ISeamRequest Request(JsonObject? parameters)
    {
        if (parameters is null)
            return ParametersByPath.None;
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        try
        {
            parameters.WriteTo(writer);
        }
        catch (InvalidOperationException cause)
        {
            throw RequestJson.Unwritable(cause);
        }
        catch (JsonException)
        {
            throw Unwritable(nameof(parameters));
        }

        writer.Flush();
        return new ParametersByPath(buffer.WrittenMemory);
    }

    /// <exception cref="ArgumentException">The parameters are not written as a JSON object.</exception>
    public static ISeamRequest Request<T>(T parameters, JsonTypeInfo<T> parametersType)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(parametersType);
        try
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(parameters, parametersType);
            return json is [(byte)'{', ..]
                ? new ParametersByPath(json)
                : throw new ArgumentException("The parameters must be written as a JSON object.", nameof(parameters));
        }
        catch (JsonException)
        {
            throw Unwritable(nameof(parameters));
        }
    }

    // The serializer's exception may hold keys of dictionaries, which are values, so it is no inner exception.
    private static ArgumentException Unwritable(string name) =>
        new("The parameters hold themselves, or are nested deeper than their options allow.", name);

    private static SeamOperation<T> Operation<T>(string path, RetryClass retry, ResponseDecoder<T> decoder)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!IsPath(path))
        {
            throw new ArgumentException(
                "The path must begin with a slash, as in /locks/get, and consist of names with slashes between them: no "
                    + "host, no query, no escapes, no dots alone.",
                nameof(path)
            );
        }

        // A call of an unknown class must not be retried.
        return Enum.IsDefined(retry)
            ? SeamOperation<T>.ByPath(path, retry, decoder)
            : throw new ArgumentOutOfRangeException(nameof(retry), "It must be one of the four classes.");
    }

    private static bool IsPath(string path) =>
        path is ['/', _, ..]
        && !path.AsSpan().ContainsAnyExcept(PathCharacters)
        && path[1..].Split('/').All(static name => name is not ("" or "." or ".."));

    private static string Key(string responseKey) =>
        responseKey.Length > 0
            ? responseKey
            : throw new ArgumentException(
                "The name must not be empty: leave it out, or give one.",
                nameof(responseKey)
            );

    /// <summary>The parameters of a call by path, which are already JSON.</summary>
    private sealed class ParametersByPath(ReadOnlyMemory<byte> json) : ISeamRequest
    {
        public static readonly ParametersByPath None = new("{}"u8.ToArray());

        // Calls by path are never sent with a query.
        public void WriteQuery(QueryStringBuilder query) => throw new NotSupportedException();

        public void WriteJson(Utf8JsonWriter writer) => JsonWrite.Raw(writer, json.Span);
    }
}
