// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An account at a provider that one of your users has connected.</summary>
/// <remarks><c>connected_account</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccount>))]
public sealed partial record ConnectedAccount : ISeamJson<ConnectedAccount>
{
    private readonly IReadOnlyList<ConnectWebviewAcceptedCapability>? _acceptedCapabilities;
    private readonly string? _accountTypeDisplayName;
    private readonly bool? _automaticallyManageNewDevices;
    private readonly string? _connectedAccountId;
    private readonly IReadOnlyDictionary<string, JsonElement>? _customMetadata;
    private readonly string? _displayName;
    private readonly IReadOnlyList<ConnectedAccountError>? _errors;
    private readonly ConnectedAccountUserIdentifier? _userIdentifier;
    private readonly IReadOnlyList<ConnectedAccountWarning>? _warnings;

    /// <summary>Makes an empty one.</summary>
    public ConnectedAccount() { }

    /// <summary>Kinds of devices that may come in through the account. Never <c>null</c>.</summary>
    /// <remarks><c>accepted_capabilities</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewAcceptedCapability> AcceptedCapabilities
    {
        get => _acceptedCapabilities ?? [];
        init => _acceptedCapabilities = value;
    }

    /// <summary>Which provider's account it is. <c>null</c> where the API has none.</summary>
    /// <remarks><c>account_type</c> of the API.</remarks>
    public string? AccountType { get; init; }

    /// <summary>The provider's name, fit to show people.</summary>
    /// <remarks><c>account_type_display_name</c> of the API.</remarks>
    public string AccountTypeDisplayName
    {
        get => _accountTypeDisplayName ?? "";
        init => _accountTypeDisplayName = value;
    }

    /// <summary>True if Seam manages devices that turn up later.</summary>
    /// <remarks><c>automatically_manage_new_devices</c> of the API.</remarks>
    public bool AutomaticallyManageNewDevices
    {
        get => _automaticallyManageNewDevices.GetValueOrDefault();
        init => _automaticallyManageNewDevices = value;
    }

    /// <summary>Identifies the connected account (UUID).</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId ?? ""; init => _connectedAccountId = value; }

    /// <summary>When the account was connected. <c>null</c> if unknown.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Your own keys with values, stored with the account. Never <c>null</c>.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> CustomMetadata
    {
        get => _customMetadata ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        init => _customMetadata = value;
    }

    /// <summary>Customer of yours to whom the account belongs. <c>null</c> if none.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Time of day at which stays begin on a 24-hour clock, such as 15:00. <c>null</c> if not set.</summary>
    /// <remarks><c>default_checkin_time</c> of the API.</remarks>
    public string? DefaultCheckinTime { get; init; }

    /// <summary>Time of day at which stays end on a 24-hour clock, such as 15:00. <c>null</c> if not set.</summary>
    /// <remarks><c>default_checkout_time</c> of the API.</remarks>
    public string? DefaultCheckoutTime { get; init; }

    /// <summary>Name to show for the account, often its login.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>
    /// Platform that an iCal calendar comes from, such as airbnb; unknown if it can't be told. <c>null</c> elsewhere.
    /// </summary>
    /// <remarks><c>ical_feed_origin</c> of the API.</remarks>
    public string? IcalFeedOrigin { get; init; }

    /// <summary>Address of an iCal calendar. <c>null</c> elsewhere.</summary>
    /// <remarks><c>ical_url</c> of the API.</remarks>
    public string? IcalUrl { get; init; }

    /// <summary>Address of the provider's logo. <c>null</c> if there is none.</summary>
    /// <remarks><c>image_url</c> of the API, a URI.</remarks>
    public string? ImageUrl { get; init; }

    /// <summary>IANA name of the account's time zone, such as America/Los_Angeles. <c>null</c> if not set.</summary>
    /// <remarks><c>time_zone</c> of the API.</remarks>
    public string? TimeZone { get; init; }

    /// <summary>
    /// The account's login; the older form of <c>DisplayName</c>. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>user_identifier</c> of the API.</remarks>
    [Obsolete("Use DisplayName.")]
    public ConnectedAccountUserIdentifier? UserIdentifier { get => _userIdentifier; init => _userIdentifier = value; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

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
