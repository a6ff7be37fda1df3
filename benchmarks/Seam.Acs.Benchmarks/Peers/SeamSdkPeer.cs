using SdkAccessMethod = Seam.Api.CredentialsAcs.CreateRequest.AccessMethodEnum;
using SdkClient = Seam.Client.SeamClient;

namespace Seam.Acs.Benchmarks;

/// <summary>Seam's own SDK, version 1.3.0, as its users call it: one client, its defaults, named parameters.</summary>
internal sealed class SeamSdkPeer(Uri endpoint) : IPeer
{
    private static readonly List<string> EntranceIds = [.. Sample.EntranceIds];

    private readonly SdkClient _seam = new(basePath: endpoint.AbsoluteUri, apiToken: Sample.ApiKey);

    public async Task<string?> CreateAsync()
    {
        var credential = await _seam.CredentialsAcs.CreateAsync(
            accessMethod: SdkAccessMethod.Code,
            acsUserId: Sample.UserId,
            allowedAcsEntranceIds: EntranceIds,
            startsAt: Sample.TextOf(Sample.StartsAt),
            endsAt: Sample.TextOf(Sample.EndsAt)
        );
        return credential.AcsCredentialId;
    }

    public async Task<string?> GetAsync() =>
        (await _seam.CredentialsAcs.GetAsync(acsCredentialId: Sample.CredentialId)).AcsCredentialId;

    public string? Get() => _seam.CredentialsAcs.Get(acsCredentialId: Sample.CredentialId).AcsCredentialId;

    public async Task<string?> ListAsync() =>
        (await _seam.CredentialsAcs.ListAsync(acsSystemId: Sample.SystemId))[^1].AcsCredentialId;

    public void Dispose() => _seam.Dispose();
}
