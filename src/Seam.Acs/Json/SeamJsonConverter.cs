using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Puts the generated JSON of a record behind <see cref="JsonSerializer"/>, source-generated contexts included.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class SeamJsonConverter<T> : JsonConverter<T>
    where T : ISeamJson<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.ReadJson(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.WriteJson(writer);
    }
}
