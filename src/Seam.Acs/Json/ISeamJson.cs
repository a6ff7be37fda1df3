using System.ComponentModel;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>
/// A record of the Seam API that reads itself from JSON and writes itself to JSON without reflection, so that it works
/// under trimming and Native AOT.
/// </summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
[TypeConverter(typeof(RecordTypeConverter))]
public interface ISeamJson<TSelf>
    where TSelf : ISeamJson<TSelf>
{
    /// <summary>Reads one JSON object.</summary>
    /// <param name="reader">A reader that stands on the object's first token; it is left on the object's last token.</param>
    /// <returns>The record. Members that the JSON does not hold are empty; members that it does not know are kept.</returns>
    /// <exception cref="JsonException">The JSON is malformed or no object, or a parameter of a request has another type.</exception>
    static abstract TSelf ReadJson(ref Utf8JsonReader reader);

    /// <summary>Writes the record as one JSON object, with the API's member names. Members that are <c>null</c> are left out.</summary>
    /// <param name="writer">The writer, which stands where a JSON value may be written.</param>
    void WriteJson(Utf8JsonWriter writer);
}
