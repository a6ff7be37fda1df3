using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.Tests;

/// <summary>What every resource and every record promises by its shape.</summary>
public sealed partial class ConventionTests
{
    // The custom for what extends the container: found wherever the container is, and made of its types.
    private const string Registration = "Microsoft.Extensions.DependencyInjection";

    private static readonly Type[] PublicTypes = typeof(SeamClient).Assembly.GetExportedTypes();

    private static readonly Type[] Resources = [.. PublicTypes.Where(type => type.IsSubclassOf(typeof(SeamResource)))];

    private static IEnumerable<MethodInfo> Methods => Resources.SelectMany(OperationMethods.PublicMethods);

    [Fact]
    public void There_are_resources_and_methods_to_look_at()
    {
        Assert.Equal(
            ApiFacts
                .Instance.Operations.Select(operation => CSharpName.Resource(operation.Resource))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
            Resources.Select(resource => resource.Name).Order(StringComparer.Ordinal)
        );
        // Four forms of each operation, four more of the paged ones, and some that are written by hand.
        var paged = ApiFacts.Instance.Operations.Count(operation => operation.Paged);
        var generated = (ApiFacts.Instance.Operations.Count * 4) + (paged * 4);
        Assert.InRange(Methods.Count(), generated + 2, generated + OperationMethods.ByHand.Count);
    }

    [Fact]
    public void A_method_takes_options_and_a_token_last_and_needs_neither() =>
        Assert.All(
            Methods,
            method =>
            {
                var last = method.GetParameters()[^2..];
                Assert.Equal(
                    [(typeof(SeamRequestOptions), "options"), (typeof(CancellationToken), "cancellationToken")],
                    last.Select(parameter => (parameter.ParameterType, parameter.Name!))
                );
                Assert.All(last, parameter => Assert.True(parameter.HasDefaultValue));
            }
        );

    [Fact]
    public void A_method_takes_what_must_be_given_first()
    {
        Assert.All(
            Methods,
            method =>
            {
                var optional = method.GetParameters().Select(parameter => parameter.HasDefaultValue);
                Assert.Equal(optional.Order(), optional);
            }
        );
        Assert.All(
            ApiFacts.Instance.Operations,
            operation =>
                Assert.All(
                    OperationMethods.FormsOf(operation),
                    form =>
                        Assert.Equal(
                            Required(operation, form),
                            OperationMethods
                                .Of(operation, form)
                                .GetParameters()
                                .Where(parameter => !parameter.HasDefaultValue)
                                .Select(parameter => parameter.Name!)
                                .Order(StringComparer.Ordinal)
                        )
                )
        );

        // The request is always required. Otherwise a call without arguments would be ambiguous.
        static IEnumerable<string> Required(ApiOperation operation, CallForm form) =>
            form.HasFlag(CallForm.Flat)
                ? operation
                    .Parameters.Where(member => member.Required)
                    .Select(member => CSharpName.Camel(member.Name))
                    .Order(StringComparer.Ordinal)
                : ["request"];
    }

    [Fact]
    public void Only_the_method_with_the_request_can_be_overridden()
    {
        var overridable = ApiFacts
            .Instance.Operations.SelectMany(operation =>
                new[] { CallForm.Request, CallForm.Async }.Select(form => OperationMethods.Of(operation, form))
            )
            .ToHashSet();
        overridable.UnionWith(Methods.Where(method => method.Name is "Wait" or "WaitAsync"));

        Assert.All(
            Methods,
            method => Assert.Equal(overridable.Contains(method), method is { IsVirtual: true, IsFinal: false })
        );
    }

    [Fact]
    public void A_resource_can_be_derived_from_and_made_by_the_client_alone() =>
        Assert.All(
            Resources,
            resource =>
            {
                Assert.False(resource.IsSealed);
                var constructors = resource.GetConstructors(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
                );
                Assert.DoesNotContain(constructors, constructor => constructor.IsPublic);
                Assert.Contains(
                    constructors,
                    constructor => constructor.IsFamily && constructor.GetParameters().Length == 0
                );
                Assert.True(
                    typeof(SeamClient).GetProperty(resource.Name)!.GetMethod is { IsVirtual: true, IsFinal: false }
                );
            }
        );

    [Fact]
    public void A_record_can_be_made_by_a_test_and_never_changed() =>
        Assert.All(
            RecordTypes.All,
            record =>
            {
                Assert.True(record.Type.IsSealed && record.Type.IsPublic);
                Assert.NotNull(record.Type.GetConstructor(Type.EmptyTypes));
                Assert.All(record.Type.GetProperties(), property => Assert.True(IsInitOnly(property), property.Name));
            }
        );

    [Fact]
    public void Required_stands_on_what_a_request_must_give_and_nowhere_else() =>
        Assert.All(
            RecordTypes.All,
            record =>
                Assert.Equal(
                    record
                        .Members.Where(member => member.Required && !record.IsAnswer)
                        .Select(member => RecordTypes.PropertyName(record.Type, member.Name))
                        .Order(StringComparer.Ordinal),
                    record
                        .Type.GetProperties()
                        .Where(property => property.IsDefined(typeof(RequiredMemberAttribute)))
                        .Select(property => property.Name)
                        .Order(StringComparer.Ordinal)
                )
        );

    [Fact]
    public void What_the_API_has_deprecated_is_obsolete_and_says_what_to_use() =>
        Assert.All(
            RecordTypes.All,
            record =>
                Assert.All(
                    record.Members,
                    member =>
                    {
                        var property = RecordTypes.Property(record.Type, member.Name);
                        var obsolete = property.GetCustomAttribute<ObsoleteAttribute>();
                        // Nobody can do without what must be given.
                        var isDeprecated = member.Deprecated && (record.IsAnswer || !member.Required);
                        Assert.Equal(isDeprecated, obsolete is not null);
                        if (obsolete is null)
                            return;
                        Assert.Matches("^[A-Z].{5,}[.]$", obsolete.Message!);
                        Assert.NotEqual("The API has deprecated this.", obsolete.Message);
                        // What it names instead is there, in the record or in what holds it, and isn't obsolete itself.
                        var around = RecordTypes.All.Where(other =>
                            $"{record.Name}.".StartsWith($"{other.Name}.", StringComparison.Ordinal)
                        );
                        Assert.All(
                            NameOfMember().Matches(obsolete.Message!),
                            match =>
                                Assert.Contains(
                                    around.Select(other => other.Type.GetProperty(match.Value)),
                                    other => other?.IsDefined(typeof(ObsoleteAttribute)) == false
                                )
                        );
                    }
                )
        );

    [Fact]
    public void Every_public_type_stands_in_the_one_namespace() =>
        Assert.All(PublicTypes, type => Assert.Equal(IsRegistration(type) ? Registration : "Seam.Acs", type.Namespace));

    [Fact]
    public void Nothing_public_shows_a_type_that_is_not_the_frameworks_or_ours()
    {
        string[] known = ["Seam.Acs", "Polly.Core", "Microsoft.Extensions.Logging.Abstractions"];
        var types = PublicTypes
            .Where(type => !IsRegistration(type))
            .SelectMany(type => type.GetMethods().Where(method => method.DeclaringType == type))
            .SelectMany(method =>
                method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
            );
        Assert.All(
            types,
            type =>
            {
                var assembly = type.Assembly.GetName().Name!;
                Assert.True(
                    known.Contains(assembly) || assembly.StartsWith("System", StringComparison.Ordinal),
                    assembly
                );
            }
        );
    }

    private static bool IsRegistration(Type type) => type == typeof(SeamClientServiceCollectionExtensions);

    [GeneratedRegex(@"(?<![.\w])[A-Z][a-z]+[A-Z]\w*")]
    private static partial Regex NameOfMember();

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
