using System.Text.Json.Serialization;

namespace Seam.Acs.Benchmarks;

/// <summary>A credential as somebody would write it down who writes the client by hand: the document's own types.</summary>
internal sealed class FloorCredential
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
    public string? IssuedAt { get; set; }
    public bool? IsMultiPhoneSyncCredential { get; set; }
    public bool? IsOneTimeUse { get; set; }
    public bool? IsLatestDesiredStateSyncedWithProvider { get; set; }
    public string? LatestDesiredStateSyncedWithProviderAt { get; set; }
    public string? CreatedAt { get; set; }
    public string? StartsAt { get; set; }
    public string? EndsAt { get; set; }
    public List<FloorProblem>? Errors { get; set; }
    public List<FloorProblem>? Warnings { get; set; }
}

internal sealed class FloorProblem
{
    public string? ErrorCode { get; set; }
    public string? WarningCode { get; set; }
    public string? Message { get; set; }
    public string? CreatedAt { get; set; }
}

internal sealed class FloorOne
{
    public FloorCredential? AcsCredential { get; set; }
}

internal sealed class FloorList
{
    public List<FloorCredential>? AcsCredentials { get; set; }
}

internal sealed class FloorCreate
{
    public string? AccessMethod { get; set; }
    public string? AcsUserId { get; set; }
    public IReadOnlyList<string>? AllowedAcsEntranceIds { get; set; }
    public string? EndsAt { get; set; }
    public string? StartsAt { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(FloorOne))]
[JsonSerializable(typeof(FloorList))]
[JsonSerializable(typeof(FloorCreate))]
internal sealed partial class FloorJson : JsonSerializerContext;
