// A web application with the client from its container; it listens, asks itself for a PIN, and stops.
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
await using var app = builder.Build();
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
await app.StartAsync();
var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

using var browser = new HttpClient { BaseAddress = new Uri(address) };
using var answer = await browser.PostAsync("/guests/Jane", content: null);
var pin = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
await app.StopAsync();

var access = simulator.ExplainPin(pin, building.Entrances[0].AcsEntranceId);
Console.WriteLine(access.Opens ? "A web application made a PIN that opens its door." : access.ToString());
return access.Opens ? 0 : 1;
