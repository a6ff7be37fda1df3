using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Seam.Acs.Tests;

/// <summary>Every public type and member is documented in the file that an editor shows.</summary>
public sealed class DocumentationTests
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Type[] PublicTypes = typeof(SeamClient).Assembly.GetExportedTypes();

    private static readonly ILookup<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(SeamClient).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToLookup(member => ((string)member.Attribute("name")!).Split('(')[0]);

    [Fact]
    public void Every_type_and_property_has_a_summary()
    {
        var names = PublicTypes
            .Select(type => $"T:{Name(type)}")
            .Concat(
                PublicTypes.SelectMany(type =>
                    type.GetProperties(Declared)
                        .Where(property => IsVisible(property.GetMethod ?? property.SetMethod!))
                        // The compiler makes it for every record, with a type's own where it can be derived from.
                        .Where(property => property.Name != "EqualityContract")
                        .Where(property => property.GetIndexParameters().Length == 0)
                        .Select(property => $"P:{Name(type)}.{property.Name}")
                )
            );
        Assert.All(names, name => Assert.Contains(Members[name], HasSummary));
    }

    [Fact]
    public void Every_method_and_constructor_has_a_summary_in_each_of_its_overloads()
    {
        var groups = PublicTypes
            .SelectMany(type =>
                type.GetMembers(Declared).OfType<MethodBase>().Where(IsWritten).Select(method => (type, method))
            )
            .GroupBy(pair => $"M:{Name(pair.type)}.{MethodName(pair.method)}")
            .ToList();

        Assert.True(groups.Sum(group => group.Count()) > 400);
        Assert.All(groups, group => Assert.True(Members[group.Key].Count(HasSummary) >= group.Count(), group.Key));
    }

    [Fact]
    public void Every_parameter_of_an_operation_is_described_and_what_it_returns()
    {
        var methods = ApiFacts
            .Instance.Operations.SelectMany(operation =>
                OperationMethods.FormsOf(operation).Select(form => OperationMethods.Of(operation, form))
            )
            .GroupBy(method => $"M:{Name(method.DeclaringType!)}.{method.Name}");
        Assert.All(
            methods,
            group =>
                Assert.All(
                    group,
                    method =>
                    {
                        var names = method.GetParameters().Select(parameter => parameter.Name!);
                        var described = Assert.Single(
                            Members[group.Key],
                            member =>
                                member
                                    .Elements("param")
                                    .Select(param => (string)param.Attribute("name")!)
                                    .SequenceEqual(names)
                        );
                        Assert.All(described.Elements("param"), param => Assert.NotEmpty(param.Value.Trim()));
                        var returns = method.ReturnType != typeof(void) && method.ReturnType != typeof(Task);
                        Assert.Equal(returns, described.Element("returns") is not null);
                    }
                )
        );
    }

    private static bool HasSummary(XElement member) =>
        !string.IsNullOrWhiteSpace(member.Element("summary")?.Value) || member.Element("inheritdoc") is not null;

    // What the compiler makes for a record, and the halves of a property, are documented by nobody.
    private static bool IsWritten(MethodBase method) =>
        IsVisible(method)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        // The compiler makes this one where a class has no other.
        && !(method is ConstructorInfo { IsPublic: true } && method.GetParameters().Length == 0)
        && (
            method is ConstructorInfo
            || !method.IsSpecialName
            || method.Name.StartsWith("op_", StringComparison.Ordinal)
        );

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string MethodName(MethodBase method) =>
        (method is ConstructorInfo ? "#ctor" : method.Name)
        + (method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "");
}
