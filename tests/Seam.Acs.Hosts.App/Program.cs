using Seam.Acs;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
builder.Services.AddSeamClient(builder.Configuration.GetSection("Seam"));
builder.Services.AddSeamClient("europe", builder.Configuration.GetSection("Europe"));

var app = builder.Build();
app.MapOpenApi();
app.MapGet("/spaces", async (SeamClient seam) => (await seam.Spaces.ListAsync()).Select(space => space.Name));
app.MapGet(
    "/europe/spaces",
    async ([FromKeyedServices("europe")] SeamClient seam) => (await seam.Spaces.ListAsync()).Select(space => space.Name)
);
app.Run();
