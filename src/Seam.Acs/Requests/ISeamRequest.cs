using System.Text.Json;

namespace Seam.Acs;

/// <summary>The parameters of a call.</summary>
internal interface ISeamRequest
{
    /// <summary>Checks the parameters before the request is sent.</summary>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. The exception names it.</exception>
    void Validate() { }

    /// <summary>Writes the parameters as a query, in the ordinal order of their names.</summary>
    void WriteQuery(QueryStringBuilder query) { }

    /// <summary>Writes the parameters as one JSON object.</summary>
    void WriteJson(Utf8JsonWriter writer);
}
