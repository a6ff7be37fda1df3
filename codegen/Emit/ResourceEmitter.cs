using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits a resource's class: its operations, asynchronous and synchronous, by request record and by parameters.</summary>
internal sealed class ResourceEmitter(ModelBuilder models)
{
    private const string Options = "SeamRequestOptions? options = null";
    private const string Token = "CancellationToken cancellationToken = default";

    public string Emit(string resource, IReadOnlyList<Operation> operations)
    {
        var name = Names.ResourceClass(resource);
        var writer = new CSharpWriter();
        var hasJson = operations
            .SelectMany(operation => operation.Parameters)
            .Any(parameter => parameter.Type.Innermost.Kind == TypeKind.Json);
        FileHead.Write(writer, hasJson ? ["System.Text.Json"] : []);
        writer.Doc("summary", models.Glossary.Resource(name));
        writer.Doc("remarks", $"<c>{resource}</c> of the API. Safe for any number of threads.");
        using (writer.Block($"public partial class {name} : SeamResource"))
        {
            foreach (var operation in operations)
                EmitDescriptor(writer, operation);
            writer.Line();
            writer.Doc("summary", "Initializes a new instance for a substitute that overrides the methods.");
            writer.Line($"protected {name}() {{ }}");
            writer.Line();
            writer.Line($"internal {name}(SeamTransport transport)");
            using (writer.Indent())
                writer.Line(": base(transport) { }");
            foreach (var operation in operations)
                new OperationEmitter(models, writer, operation).Emit();
        }

        return writer.ToString();
    }

    private void EmitDescriptor(CSharpWriter writer, Operation operation)
    {
        var type = new ResultType(operation, models.Names);
        List<string> arguments =
        [
            RecordEmitter.Literal($"{operation.Verb} {operation.Path}"),
            $"RetryClass.{operation.Retry}",
        ];
        if (operation.Returns is { } returns && !type.IsActionAttempt)
            arguments.Add(RecordEmitter.Literal(returns.Key));
        var descriptor = type.Descriptor;
        if (models.KeyOf(operation) is { } key)
        {
            descriptor = $"KeyedCreateOperation<{models.Request(operation).Name}, {type.Item}>";
            var (create, get) = (models.Request(operation), models.Request(key.Lookup));
            var (given, looked) = (create.Member(key.Parameter).Name, get.Member(key.Parameter).Name);
            arguments.Add($"{Names.Method(key.Lookup)}Operation");
            arguments.Add($"static request => request.{given}");
            arguments.Add($"static key => new {get.Name} {{ {looked} = key }}");
            arguments.Add("static result => result.CreatedAt");
        }

        // Created when it is first used, so that a trimmed app has the readers of the operations that it calls alone.
        writer.Line(
            $"private static {descriptor} {Names.Method(operation)}Operation => field ??= new({string.Join(", ", arguments)});"
        );
    }

    internal static string OptionsParameter => Options;

    internal static string TokenParameter => Token;
}
