using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs.Benchmarks;

/// <summary>
/// The floor: one shared <see cref="HttpClient"/>, and what System.Text.Json generates, over the answer's stream. It neither
/// retries, nor limits an attempt, nor tells one error from another.
/// </summary>
internal sealed class FloorPeer : IPeer
{
    private readonly HttpClient _client;

    public FloorPeer(Uri endpoint, Version version)
    {
        _client = new HttpClient
        {
            BaseAddress = endpoint,
            DefaultRequestVersion = version,
            DefaultVersionPolicy =
                version.Major == 2 && endpoint.Scheme == Uri.UriSchemeHttp
                    ? HttpVersionPolicy.RequestVersionExact
                    : HttpVersionPolicy.RequestVersionOrLower,
        };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Sample.ApiKey);
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
        using var request = new HttpRequestMessage(HttpMethod.Post, "/acs/credentials/create")
        {
            Content = JsonContent.Create(body, FloorJson.Default.FloorCreate),
            Version = _client.DefaultRequestVersion,
            VersionPolicy = _client.DefaultVersionPolicy,
        };
        using var response = await _client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);
        return (await ReadAsync(response, FloorJson.Default.FloorOne).ConfigureAwait(false))
            ?.AcsCredential
            ?.AcsCredentialId;
    }

    public async Task<string?> GetAsync()
    {
        using var response = await _client
            .GetAsync(
                $"/acs/credentials/get?acs_credential_id={Uri.EscapeDataString(Sample.CredentialId)}",
                HttpCompletionOption.ResponseHeadersRead
            )
            .ConfigureAwait(false);
        return (await ReadAsync(response, FloorJson.Default.FloorOne).ConfigureAwait(false))
            ?.AcsCredential
            ?.AcsCredentialId;
    }

    public string? Get()
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"/acs/credentials/get?acs_credential_id={Uri.EscapeDataString(Sample.CredentialId)}"
        );
        using var response = _client.Send(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        using var stream = response.Content.ReadAsStream();
        return JsonSerializer.Deserialize(stream, FloorJson.Default.FloorOne)?.AcsCredential?.AcsCredentialId;
    }

    public async Task<string?> ListAsync()
    {
        using var response = await _client
            .GetAsync(
                $"/acs/credentials/list?acs_system_id={Uri.EscapeDataString(Sample.SystemId)}",
                HttpCompletionOption.ResponseHeadersRead
            )
            .ConfigureAwait(false);
        return (await ReadAsync(response, FloorJson.Default.FloorList).ConfigureAwait(false))
            ?.AcsCredentials
            ?[^1]
            .AcsCredentialId;
    }

    public void Dispose() => _client.Dispose();

    private static async ValueTask<T?> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type)
    {
        response.EnsureSuccessStatusCode();
        var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
            return await JsonSerializer.DeserializeAsync(stream, type).ConfigureAwait(false);
    }
}
