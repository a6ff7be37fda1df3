using System.Text.Json;
using System.Text.Json.Serialization;
using Refit;

namespace Seam.Acs.Benchmarks;

/// <summary>Refit over a shared client, with what System.Text.Json generates for the floor's own types.</summary>
internal sealed class RefitPeer : IPeer
{
    private readonly HttpClient _client;
    private readonly ICredentials _credentials;

    public RefitPeer(Uri endpoint)
    {
        _client = new HttpClient { BaseAddress = endpoint };
        var json = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = FloorJson.Default,
        };
        _credentials = RestService.For<ICredentials>(
            _client,
            new RefitSettings(new SystemTextJsonContentSerializer(json))
        );
    }

    /// <summary>The operations as Refit wants them described.</summary>
    [Headers("Authorization: Bearer " + Sample.ApiKey)]
    internal interface ICredentials
    {
        [Post("/acs/credentials/create")]
        Task<FloorOne> CreateAsync([Body] FloorCreate body);

        [Get("/acs/credentials/get")]
        Task<FloorOne> GetAsync([AliasAs("acs_credential_id")] string acsCredentialId);

        [Get("/acs/credentials/list")]
        Task<FloorList> ListAsync([AliasAs("acs_system_id")] string acsSystemId);
    }

    public async Task<string?> CreateAsync()
    {
        var body = new FloorCreate
        {
            AcsUserId = Sample.UserId,
            AccessMethod = "code",
            AllowedAcsEntranceIds = Sample.EntranceIds,
            StartsAt = Sample.TextOf(Sample.StartsAt),
            EndsAt = Sample.TextOf(Sample.EndsAt),
        };
        return (await _credentials.CreateAsync(body).ConfigureAwait(false)).AcsCredential?.AcsCredentialId;
    }

    public async Task<string?> GetAsync() =>
        (await _credentials.GetAsync(Sample.CredentialId).ConfigureAwait(false)).AcsCredential?.AcsCredentialId;

    public string? Get() => throw new NotSupportedException("Refit has no synchronous calls.");

    public async Task<string?> ListAsync() =>
        (await _credentials.ListAsync(Sample.SystemId).ConfigureAwait(false)).AcsCredentials?[^1].AcsCredentialId;

    public void Dispose() => _client.Dispose();
}
