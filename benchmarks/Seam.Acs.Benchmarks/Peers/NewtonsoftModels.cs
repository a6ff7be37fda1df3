using Newtonsoft.Json;

namespace Seam.Acs.Benchmarks;

/// <summary>A credential as RestSharp and Newtonsoft read it: attributes on the document's own types.</summary>
internal sealed class NewtonsoftCredential
{
    [JsonProperty("acs_credential_id")]
    public string? AcsCredentialId { get; set; }

    [JsonProperty("workspace_id")]
    public string? WorkspaceId { get; set; }

    [JsonProperty("acs_system_id")]
    public string? AcsSystemId { get; set; }

    [JsonProperty("connected_account_id")]
    public string? ConnectedAccountId { get; set; }

    [JsonProperty("acs_user_id")]
    public string? AcsUserId { get; set; }

    [JsonProperty("user_identity_id")]
    public string? UserIdentityId { get; set; }

    [JsonProperty("acs_credential_pool_id")]
    public string? AcsCredentialPoolId { get; set; }

    [JsonProperty("parent_acs_credential_id")]
    public string? ParentAcsCredentialId { get; set; }

    [JsonProperty("display_name")]
    public string? DisplayName { get; set; }

    [JsonProperty("access_method")]
    public string? AccessMethod { get; set; }

    [JsonProperty("code")]
    public string? Code { get; set; }

    [JsonProperty("card_number")]
    public string? CardNumber { get; set; }

    [JsonProperty("external_type")]
    public string? ExternalType { get; set; }

    [JsonProperty("external_type_display_name")]
    public string? ExternalTypeDisplayName { get; set; }

    [JsonProperty("is_managed")]
    public bool IsManaged { get; set; }

    [JsonProperty("is_issued")]
    public bool? IsIssued { get; set; }

    [JsonProperty("issued_at")]
    public string? IssuedAt { get; set; }

    [JsonProperty("is_multi_phone_sync_credential")]
    public bool? IsMultiPhoneSyncCredential { get; set; }

    [JsonProperty("is_one_time_use")]
    public bool? IsOneTimeUse { get; set; }

    [JsonProperty("is_latest_desired_state_synced_with_provider")]
    public bool? IsLatestDesiredStateSyncedWithProvider { get; set; }

    [JsonProperty("latest_desired_state_synced_with_provider_at")]
    public string? LatestDesiredStateSyncedWithProviderAt { get; set; }

    [JsonProperty("created_at")]
    public string? CreatedAt { get; set; }

    [JsonProperty("starts_at")]
    public string? StartsAt { get; set; }

    [JsonProperty("ends_at")]
    public string? EndsAt { get; set; }

    [JsonProperty("errors")]
    public List<NewtonsoftProblem>? Errors { get; set; }

    [JsonProperty("warnings")]
    public List<NewtonsoftProblem>? Warnings { get; set; }
}

internal sealed class NewtonsoftProblem
{
    [JsonProperty("error_code")]
    public string? ErrorCode { get; set; }

    [JsonProperty("warning_code")]
    public string? WarningCode { get; set; }

    [JsonProperty("message")]
    public string? Message { get; set; }

    [JsonProperty("created_at")]
    public string? CreatedAt { get; set; }
}

internal sealed class NewtonsoftOne
{
    [JsonProperty("acs_credential")]
    public NewtonsoftCredential? AcsCredential { get; set; }
}

internal sealed class NewtonsoftList
{
    [JsonProperty("acs_credentials")]
    public List<NewtonsoftCredential>? AcsCredentials { get; set; }
}

internal sealed class NewtonsoftCreate
{
    [JsonProperty("access_method")]
    public string? AccessMethod { get; set; }

    [JsonProperty("acs_user_id")]
    public string? AcsUserId { get; set; }

    [JsonProperty("allowed_acs_entrance_ids")]
    public IReadOnlyList<string>? AllowedAcsEntranceIds { get; set; }

    [JsonProperty("ends_at")]
    public string? EndsAt { get; set; }

    [JsonProperty("starts_at")]
    public string? StartsAt { get; set; }
}
