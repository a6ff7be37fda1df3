using AccessWorker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.Configure<WatchOptions>(builder.Configuration.GetSection("Watch"));
builder.Services.AddHostedService<EndingAccessWatch>();

if (string.IsNullOrWhiteSpace(builder.Configuration["SEAM_API_KEY"]))
    builder.AddSimulatedBuilding();
else
    builder.Services.AddSeamClient(builder.Configuration.GetSection("Seam"));

await builder.Build().RunAsync();
