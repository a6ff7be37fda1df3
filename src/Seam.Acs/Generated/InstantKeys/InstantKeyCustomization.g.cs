// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Look of the page behind an instant key's link.</summary>
/// <remarks><c>instant_key.customization</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<InstantKeyCustomization>))]
public sealed partial record InstantKeyCustomization : ISeamJson<InstantKeyCustomization>
{
    /// <summary>Makes an empty one.</summary>
    public InstantKeyCustomization() { }

    /// <summary>Address of the logo on the page. <c>null</c> where the API has none.</summary>
    /// <remarks><c>logo_url</c> of the API, a URI.</remarks>
    public string? LogoUrl { get; init; }

    /// <summary>Main color of the page. <c>null</c> where the API has none.</summary>
    /// <remarks><c>primary_color</c> of the API.</remarks>
    public string? PrimaryColor { get; init; }

    /// <summary>Second color of the page. <c>null</c> where the API has none.</summary>
    /// <remarks><c>secondary_color</c> of the API.</remarks>
    public string? SecondaryColor { get; init; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
