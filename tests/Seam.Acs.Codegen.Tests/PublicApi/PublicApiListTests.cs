using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Seam.Acs.Codegen.PublicApi;

namespace Seam.Acs.Codegen.Tests.PublicApi;

/// <summary>Lists name what is public as the analyzer does, which compares them in each build.</summary>
public sealed class PublicApiListTests
{
    [Fact]
    public void List_has_types_and_members_that_others_can_see() =>
        Assert.Equal(
            [
                "Lamps.Colour",
                "Lamps.Colour.Red = 0 -> Lamps.Colour",
                "Lamps.Lamp",
                "Lamps.Lamp.Cord.get -> string!",
                "Lamps.Lamp.Cord.init -> void",
                "Lamps.Lamp.Lamp() -> void",
                "Lamps.Lamp.Name.get -> string?",
                "Lamps.Lamp.Off -> System.EventHandler?",
                "const Lamps.Lamp.Most = 5 -> int",
                "static Lamps.Lamp.Make(Lamps.Colour colour = Lamps.Colour.Red) -> Lamps.Lamp!",
                "virtual Lamps.Lamp.Dim(System.Collections.Generic.IEnumerable<string!>? steps = null) -> void",
            ],
            List(
                """
                #nullable enable
                using System;
                using System.Collections.Generic;
                namespace Lamps;
                public enum Colour { Red }
                public class Lamp
                {
                    public const int Most = 5;
                    public string? Name { get; private set; }
                    protected string Cord { get; init; } = "";
                    public event EventHandler? Off;
                    public virtual void Dim(IEnumerable<string>? steps = null) => Off?.Invoke(this, EventArgs.Empty);
                    public static Lamp Make(Colour colour = Colour.Red) => new();
                    internal void Break() { }
                    private protected void Mend() { }
                }
                internal class Shade;
                """
            )
        );

    [Fact]
    public void Protected_members_of_a_sealed_type_are_not_listed() =>
        Assert.Equal(
            ["Lamp", "Lamp.Lamp() -> void"],
            List(
                    "public abstract class Base { private protected Base() { } } public sealed class Lamp { protected int Cord; }"
                )
                .Where(line => line.StartsWith("Lamp", StringComparison.Ordinal))
        );

    [Fact]
    public void Reference_of_which_nothing_says_whether_it_can_be_null_is_marked() =>
        Assert.Contains("~Lamp.Name() -> string", List("public class Lamp { public string Name() => null; }"));

    private static IEnumerable<string> List(string source) =>
        PublicApiList.Of(
            CSharpCompilation.Create(
                "Lamps",
                [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
                [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            )
        );
}
