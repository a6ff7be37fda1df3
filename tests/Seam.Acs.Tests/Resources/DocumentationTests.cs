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
    public void Operation_is_documented_in_full_on_the_asynchronous_form_with_parameters() =>
        Assert.All(
            FullForms(),
            method =>
            {
                var described = Documentation(method);
                Assert.Equal(
                    method.GetParameters().Select(parameter => parameter.Name!),
                    described.Elements("param").Select(param => (string)param.Attribute("name")!)
                );
                Assert.All(described.Elements("param"), param => Assert.NotEmpty(param.Value.Trim()));
                Assert.Equal(method.ReturnType != typeof(Task), described.Element("returns") is not null);
                Assert.NotNull(described.Element("summary"));
                Assert.NotNull(described.Element("remarks"));
                Assert.Equal(3, described.Elements("exception").Count());
                // A parameter that the text names is one that the method has.
                Assert.Subset(
                    method.GetParameters().Select(parameter => parameter.Name!).ToHashSet(),
                    described.Descendants("paramref").Select(name => (string)name.Attribute("name")!).ToHashSet()
                );
            }
        );

    [Fact]
    public void Other_forms_of_an_operation_inherit_their_documentation()
    {
        var full = FullForms().ToDictionary(Key, method => (string)Documentation(method).Attribute("name")!);
        Assert.All(
            ApiFacts
                .Instance.Operations.SelectMany(operation =>
                    OperationMethods.FormsOf(operation).Select(form => OperationMethods.Of(operation, form))
                )
                .Except(FullForms()),
            method =>
            {
                var inherited = Assert.Single(Documentation(method).Elements());
                Assert.Equal("inheritdoc", inherited.Name.LocalName);
                Assert.Equal(full[Key(method)], (string?)inherited.Attribute("cref"));
            }
        );

        static (Type, string) Key(MethodInfo method) =>
            (
                method.DeclaringType!,
                method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name[..^"Async".Length] : method.Name
            );
    }

    [Fact]
    public void References_in_documentation_resolve() =>
        Assert.All(
            Members.SelectMany(group => group).Descendants().Attributes("cref"),
            reference => Assert.DoesNotMatch("^!:", reference.Value)
        );

    private static List<MethodInfo> FullForms() =>
        [
            .. ApiFacts.Instance.Operations.SelectMany(operation =>
                OperationMethods
                    .FormsOf(operation)
                    .Where(form => form.HasFlag(CallForm.Async | CallForm.Flat))
                    .Select(form => OperationMethods.Of(operation, form))
            ),
        ];

    /// <summary>The documentation of one overload, found by the number and the types of its parameters.</summary>
    private static XElement Documentation(MethodInfo method) =>
        Assert.Single(
            Members[$"M:{Name(method.DeclaringType!)}.{method.Name}"],
            member => ((string)member.Attribute("name")!).EndsWith($"({Signature(method)})", StringComparison.Ordinal)
        );

    private static string Signature(MethodInfo method) =>
        string.Join(',', method.GetParameters().Select(parameter => TypeId(parameter.ParameterType)));

    private static string TypeId(Type type) =>
        type.IsGenericType
            ? $"{type.Namespace}.{type.Name.Split('`')[0]}{{{string.Join(',', type.GenericTypeArguments.Select(TypeId))}}}"
            : Name(type);

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
