// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The login of a connected account.</summary>
/// <remarks><c>connected_account.user_identifier</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountUserIdentifier>))]
public sealed partial record ConnectedAccountUserIdentifier : ISeamJson<ConnectedAccountUserIdentifier>
{
    /// <summary>Makes an empty one.</summary>
    public ConnectedAccountUserIdentifier() { }

    /// <summary>Address of the provider's API. <c>null</c> if not set.</summary>
    /// <remarks><c>api_url</c> of the API.</remarks>
    public string? ApiUrl { get; init; }

    /// <summary>The login, where it is an email address. <c>null</c> where the API has none.</summary>
    /// <remarks><c>email</c> of the API.</remarks>
    public string? Email { get; init; }

    /// <summary>True if only one account may have the login. <c>null</c> if unknown.</summary>
    /// <remarks><c>exclusive</c> of the API.</remarks>
    public bool? Exclusive { get; init; }

    /// <summary>The login, where it is a phone number. <c>null</c> where the API has none.</summary>
    /// <remarks><c>phone</c> of the API.</remarks>
    public string? Phone { get; init; }

    /// <summary>The login, where it is a user name. <c>null</c> where the API has none.</summary>
    /// <remarks><c>username</c> of the API.</remarks>
    public string? Username { get; init; }

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
