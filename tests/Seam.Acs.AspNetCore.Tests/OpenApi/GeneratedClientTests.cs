using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.OpenApi;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>A client that NSwag generates from the document.</summary>
public sealed class GeneratedClientTests
{
    [Fact]
    public async Task Generated_client_reads_a_response()
    {
        var simulator = new SeamSimulator();
        var building = simulator.AddLatchBuilding("Maple House", "Front Door");
        using var seam = simulator.CreateClient();
        var user = await seam.UsersAcs.CreateAsync(building.AcsSystemId, "Jane Doe", emailAddress: "jane@example.com");
        await using var app = await SchemaApp.StartAsync(
            [
                ("/user", typeof(AcsUser), user),
                ("/entrances", typeof(SeamPage<AcsEntrance>), await seam.EntrancesAcs.ListAsync()),
            ],
            OpenApiSpecVersion.OpenApi3_0
        );
        var type = await CompileAsync(app.Document.ToJsonString());
        var client = Activator.CreateInstance(type, app.Client)!;

        var read = await CallAsync(client, "UserAsync");
        var entrances = Assert.IsAssignableFrom<System.Collections.ICollection>(
            Get(await CallAsync(client, "EntrancesAsync"), "Items")
        );

        Assert.Equal(user.AcsUserId, Get(read, "Acs_user_id"));
        Assert.Equal("Jane Doe", Get(read, "Full_name"));
        Assert.Equal(user.CreatedAt, Get(read, "Created_at"));
        Assert.Equal("Front Door", Get(Assert.Single(entrances.Cast<object>()), "Display_name"));
    }

    private static async Task<Type> CompileAsync(string document)
    {
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            UseBaseUrl = false,
            CSharpGeneratorSettings = { Namespace = "Generated", JsonLibrary = CSharpJsonLibrary.SystemTextJson },
        };
        var code = new CSharpClientGenerator(
            await NSwag.OpenApiDocument.FromJsonAsync(document),
            settings
        ).GenerateFile();
        var compilation = CSharpCompilation.Create(
            "Generated",
            [CSharpSyntaxTree.ParseText(code)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(10)));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image).GetType("Generated.Client", throwOnError: true)!;
    }

    private static async Task<object> CallAsync(object client, string method)
    {
        var task = (Task)client.GetType().GetMethod(method, Type.EmptyTypes)!.Invoke(client, null)!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    private static object? Get(object value, string property) =>
        value.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)?.GetValue(value);
}
