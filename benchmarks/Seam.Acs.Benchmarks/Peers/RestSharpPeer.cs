using Newtonsoft.Json;
using RestSharp;

namespace Seam.Acs.Benchmarks;

/// <summary>RestSharp with Newtonsoft as Seam's own SDK uses them: a new client, and so new connections, for each call.</summary>
internal sealed class RestSharpPeer(Uri endpoint) : IPeer
{
    private static readonly JsonSerializerSettings Json = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    public async Task<string?> CreateAsync()
    {
        using var client = Connect();
        var body = new NewtonsoftCreate
        {
            AcsUserId = Sample.UserId,
            AccessMethod = "code",
            AllowedAcsEntranceIds = Sample.EntranceIds,
            StartsAt = Sample.TextOf(Sample.StartsAt),
            EndsAt = Sample.TextOf(Sample.EndsAt),
        };
        var request = Authorized(new RestRequest("/acs/credentials/create", Method.Post));
        request.AddStringBody(JsonConvert.SerializeObject(body, Json), ContentType.Json);
        return Read<NewtonsoftOne>(
            await client.ExecuteAsync(request).ConfigureAwait(false)
        )?.AcsCredential?.AcsCredentialId;
    }

    public async Task<string?> GetAsync()
    {
        using var client = Connect();
        return Read<NewtonsoftOne>(
            await client.ExecuteAsync(GetRequest()).ConfigureAwait(false)
        )?.AcsCredential?.AcsCredentialId;
    }

    public string? Get()
    {
        using var client = Connect();
        return Read<NewtonsoftOne>(client.Execute(GetRequest()))?.AcsCredential?.AcsCredentialId;
    }

    public async Task<string?> ListAsync()
    {
        using var client = Connect();
        var request = Authorized(new RestRequest("/acs/credentials/list", Method.Get));
        request.AddQueryParameter("acs_system_id", Sample.SystemId);
        return Read<NewtonsoftList>(await client.ExecuteAsync(request).ConfigureAwait(false))?.AcsCredentials?[
            ^1
        ].AcsCredentialId;
    }

    public void Dispose() { }

    private static RestRequest GetRequest() =>
        Authorized(new RestRequest("/acs/credentials/get", Method.Get))
            .AddQueryParameter("acs_credential_id", Sample.CredentialId);

    private static RestRequest Authorized(RestRequest request) =>
        request.AddHeader("Authorization", "Bearer " + Sample.ApiKey);

    private static T? Read<T>(RestResponse response) =>
        response.IsSuccessful
            ? JsonConvert.DeserializeObject<T>(response.Content!, Json)
            : throw new InvalidOperationException($"The answer was {response.StatusCode}.", response.ErrorException);

    private RestClient Connect() => new(new RestClientOptions(endpoint) { Timeout = TimeSpan.FromSeconds(100) });
}
