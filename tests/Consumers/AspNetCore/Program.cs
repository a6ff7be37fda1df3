// A web application with the client from its container; it listens, asks itself for a PIN, receives its events, and stops.
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Seam.Acs;
using Seam.Acs.Testing;

var simulator = new SeamSimulator();
var building = simulator.AddLatchBuilding("Maple House", "Front Door");

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Configuration["Seam:ApiKey"] = simulator.ApiKey;
builder
    .Services.AddSeamClient(builder.Configuration.GetSection("Seam"))
    .ConfigurePrimaryHttpMessageHandler(() => simulator.CreateHandler());
var webhook = simulator.Webhooks.Add(new Uri("http://receiver.test/webhooks/seam"));
var received = new TaskCompletionSource<string>();
builder
    .Services.AddSeamWebhooks(options => options.Secrets = [webhook.Secret])
    .AddHandler<AcsUserCreatedEvent>(
        (created, _) =>
        {
            received.TrySetResult(created.AcsUserId);
            return Task.CompletedTask;
        }
    );
builder.Services.AddHealthChecks().AddSeamAcs();
builder.Services.AddSeamExceptionHandler();
#if NET10_0_OR_GREATER
builder.Services.AddOpenApi(options => options.AddSeamSchemas());
#endif
await using var app = builder.Build();
app.UseExceptionHandler();
app.MapHealthChecks("/health");
#if NET10_0_OR_GREATER
app.MapOpenApi();
#endif
app.MapSeamWebhook("/webhooks/seam");
app.MapPost(
    "/guests/{name}",
    async (string name, SeamClient seam, CancellationToken cancellationToken) =>
    {
        var guest = await seam.UsersAcs.CreateAsync(
            acsSystemId: building.AcsSystemId,
            fullName: name,
            cancellationToken: cancellationToken
        );
        var credential = await seam.CredentialsAcs.CreateAsync(
            accessMethod: AcsCredentialAccessMethod.Code,
            acsUserId: guest.AcsUserId,
            allowedAcsEntranceIds: [building.Entrances[0].AcsEntranceId],
            startsAt: DateTimeOffset.UtcNow.AddMinutes(-1),
            endsAt: DateTimeOffset.UtcNow.AddDays(1),
            cancellationToken: cancellationToken
        );
        return credential.Code;
    }
);
app.MapGet(
    "/doors",
    (SeamClient seam, CancellationToken token) => seam.EntrancesAcs.ListAsync(cancellationToken: token)
);
await app.StartAsync();
var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

using var browser = new HttpClient { BaseAddress = new Uri(address) };
using var answer = await browser.PostAsync("/guests/Jane", content: null);
var pin = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
var health = await browser.GetStringAsync("/health");
#if NET10_0_OR_GREATER
var document = await browser.GetStringAsync("/openapi/v1.json");
if (!document.Contains("\"acs_entrance_id\"", StringComparison.Ordinal))
{
    Console.WriteLine($"The OpenAPI document does not describe an entrance: {document}");
    return 1;
}
#endif
await simulator.Webhooks.DeliverAsync(new Redirect(new Uri(address)));
await app.StopAsync();
if (health != "Healthy" || !received.Task.IsCompletedSuccessfully)
{
    Console.WriteLine($"The app is {health}, and its handler {(received.Task.IsCompleted ? "ran" : "did not run")}.");
    return 1;
}

var access = simulator.ExplainPin(pin, building.Entrances[0].AcsEntranceId);
Console.WriteLine(access.Opens ? "A web application made a PIN that opens its door." : access.ToString());
return access.Opens ? 0 : 1;

// The app gets its port when it starts, so the simulator sends to a name that stands for it.
internal sealed class Redirect(Uri address) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        request.RequestUri = new Uri(address, request.RequestUri!.AbsolutePath);
        return base.SendAsync(request, cancellationToken);
    }
}
