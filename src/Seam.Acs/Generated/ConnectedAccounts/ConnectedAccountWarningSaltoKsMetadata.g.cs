// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Salto KS sites that a warning is about.</summary>
/// <remarks>
/// <c>connected_account.warnings.salto_ks_metadata</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountWarningSaltoKsMetadata>))]
public sealed partial record ConnectedAccountWarningSaltoKsMetadata : ISeamJson<ConnectedAccountWarningSaltoKsMetadata>
{
    private readonly IReadOnlyList<ConnectedAccountWarningSaltoKsMetadataSite>? _sites;

    /// <summary>Makes an empty one.</summary>
    public ConnectedAccountWarningSaltoKsMetadata() { }

    /// <summary>The sites concerned. Never <c>null</c>.</summary>
    /// <remarks><c>sites</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountWarningSaltoKsMetadataSite> Sites
    {
        get => _sites ?? [];
        init => _sites = value;
    }

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
