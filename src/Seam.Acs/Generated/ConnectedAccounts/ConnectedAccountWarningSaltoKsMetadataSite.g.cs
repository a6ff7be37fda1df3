// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A Salto KS site that a warning is about.</summary>
/// <remarks>
/// <c>connected_account.warnings.salto_ks_metadata.sites</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountWarningSaltoKsMetadataSite>))]
public sealed partial record ConnectedAccountWarningSaltoKsMetadataSite
    : ISeamJson<ConnectedAccountWarningSaltoKsMetadataSite>
{
    /// <summary>Makes an empty one.</summary>
    public ConnectedAccountWarningSaltoKsMetadataSite() { }

    /// <summary>Salto KS's own ID of the site. <c>null</c> where the API has none.</summary>
    /// <remarks><c>site_id</c> of the API.</remarks>
    public string? SiteId { get; init; }

    /// <summary>Name of the site in Salto KS. <c>null</c> where the API has none.</summary>
    /// <remarks><c>site_name</c> of the API.</remarks>
    public string? SiteName { get; init; }

    /// <summary>How many users the site's subscription allows. <c>null</c> where the API has none.</summary>
    /// <remarks><c>site_user_subscription_limit</c> of the API, at least 0.</remarks>
    public long? SiteUserSubscriptionLimit { get; init; }

    /// <summary>How many of them are taken. <c>null</c> where the API has none.</summary>
    /// <remarks><c>subscribed_site_user_count</c> of the API, at least 0.</remarks>
    public long? SubscribedSiteUserCount { get; init; }

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
