using System.Text.Json.Serialization;

namespace Seam.Acs.Benchmarks;

/// <summary>A credential written by hand with more care than the floor's: its moments are moments.</summary>
internal sealed class TimedCredential
{
    public string? AcsCredentialId { get; set; }
    public string? WorkspaceId { get; set; }
    public string? AcsSystemId { get; set; }
    public string? ConnectedAccountId { get; set; }
    public string? AcsUserId { get; set; }
    public string? UserIdentityId { get; set; }
    public string? AcsCredentialPoolId { get; set; }
    public string? ParentAcsCredentialId { get; set; }
    public string? DisplayName { get; set; }
    public string? AccessMethod { get; set; }
    public string? Code { get; set; }
    public string? CardNumber { get; set; }
    public string? ExternalType { get; set; }
    public string? ExternalTypeDisplayName { get; set; }
    public bool IsManaged { get; set; }
    public bool? IsIssued { get; set; }
    public DateTimeOffset? IssuedAt { get; set; }
    public bool? IsMultiPhoneSyncCredential { get; set; }
    public bool? IsOneTimeUse { get; set; }
    public bool? IsLatestDesiredStateSyncedWithProvider { get; set; }
    public DateTimeOffset? LatestDesiredStateSyncedWithProviderAt { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public DateTimeOffset? StartsAt { get; set; }
    public DateTimeOffset? EndsAt { get; set; }
    public List<FloorProblem>? Errors { get; set; }
    public List<FloorProblem>? Warnings { get; set; }
}

internal sealed class TimedList
{
    public List<TimedCredential>? AcsCredentials { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TimedList))]
internal sealed partial class TimedJson : JsonSerializerContext;
