namespace Seam.Acs.Benchmarks;

/// <summary>This library with its defaults: its pipeline of time limits and retries is on.</summary>
internal sealed class SeamAcsPeer(Uri endpoint, Version version) : IPeer
{
    private readonly SeamClient _seam = new(
        new SeamClientOptions
        {
            ApiKey = Sample.ApiKey,
            Endpoint = endpoint,
            HttpVersion = version,
        }
    );

    public async Task<string?> CreateAsync()
    {
        var credential = await _seam.CredentialsAcs.CreateAsync(
            accessMethod: "code",
            acsUserId: Sample.UserId,
            allowedAcsEntranceIds: Sample.EntranceIds,
            startsAt: Sample.StartsAt,
            endsAt: Sample.EndsAt
        );
        return credential.AcsCredentialId;
    }

    public async Task<string?> GetAsync() => (await _seam.CredentialsAcs.GetAsync(Sample.CredentialId)).AcsCredentialId;

    public string? Get() => _seam.CredentialsAcs.Get(Sample.CredentialId).AcsCredentialId;

    public async Task<string?> ListAsync() =>
        (await _seam.CredentialsAcs.ListAsync(acsSystemId: Sample.SystemId))[^1].AcsCredentialId;

    public void Dispose() => _seam.Dispose();
}
