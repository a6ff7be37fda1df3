using Seam.Acs.Codegen.Emit;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Tests.Emit;

/// <summary>The C# names of resources, requests, schemas and enums.</summary>
public sealed class NamesTests
{
    private static readonly ApiFacts Facts = FactsFile.Read(
        """
        {
          "source": {"package":"a test","version":"1"},
          "operations": [
            {"path":"/acs/users/create","verbs":["POST"],"retry":"create", "parameters": [
              {"name":"external_type","type":"enum:acs.users.create.external_type"},
              {"name":"level","type":"enum:acs.users.create.level"},
              {"name":"schedules","type":"list<acs.users.create.schedules>"}
            ]}
          ],
          "schemas": {
            "acs_user": {"members": [
              {"name":"errors","type":"list<acs_user.errors>"},
              {"name":"external_type","type":"enum:acs_user.external_type"},
              {"name":"level","type":"enum:acs_user.level"}
            ]},
            "acs_user.errors": {"members": [ {"name":"error_code","type":"enum:acs_user.errors.error_code"} ]},
            "acs.users.create.schedules": {"members": []}
          },
          "events": [],
          "enums": {
            "acs.users.create.external_type": ["b","a"],
            "acs.users.create.level": ["high"],
            "acs_user.errors.error_code": ["lost","late"],
            "acs_user.external_type": ["a","b"],
            "acs_user.level": ["high"]
          }
        }
        """
    );

    [Theory]
    [InlineData("/acs/users", "UsersAcs", "AcsUser")]
    [InlineData("/user_identities", "UserIdentities", "UserIdentity")]
    [InlineData("/user_identities/unmanaged", "UnmanagedUserIdentities", "UnmanagedUserIdentity")]
    [InlineData("/acs/users/unmanaged", "UnmanagedUsersAcs", "UnmanagedAcsUser")]
    public void A_resource_has_a_class_and_a_noun(string resource, string expectedClass, string noun)
    {
        Assert.Equal(expectedClass, Names.ResourceClass(resource));
        Assert.Equal(noun, Names.Noun(resource));
    }

    [Fact]
    public void A_request_is_called_by_noun_and_method()
    {
        Assert.Equal("Create", Names.Method(Facts.Operations[0]));
        Assert.Equal("AcsUserCreateRequest", Names.Request(Facts.Operations[0]));
    }

    [Theory]
    [InlineData("acs_user", "AcsUser")]
    [InlineData("acs_user.errors", "AcsUserError")]
    [InlineData("acs_user.errors.error_code", "AcsUserErrorCode")]
    [InlineData("acs.users.create.schedules", "AcsUserCreateSchedule")]
    public void A_type_is_called_by_its_place(string name, string expected) => Assert.Equal(expected, Of().Type(name));

    [Fact]
    public void A_name_that_is_given_goes_before_one_that_is_made()
    {
        var names = Of(("acs_user.errors", "Fault"));

        Assert.Equal("Fault", names.Type("acs_user.errors"));
        Assert.Equal("FaultErrorCode", names.Type("acs_user.errors.error_code"));
    }

    [Fact]
    public void Enums_of_one_name_with_the_same_values_are_one_type()
    {
        Assert.Equal("acs_user.external_type", Of().CanonicalEnum("acs.users.create.external_type"));
        Assert.Equal("AcsUserExternalType", Of().CSharp(TypeExpression.Enum("acs.users.create.external_type")));
    }

    [Fact]
    public void Enums_of_a_single_value_stay_apart() =>
        Assert.Equal("acs.users.create.level", Of().CanonicalEnum("acs.users.create.level"));

    [Theory]
    [InlineData("uuid", "string")]
    [InlineData("date-time", "DateTimeOffset")]
    [InlineData("integer", "long")]
    [InlineData("number", "double")]
    [InlineData("boolean", "bool")]
    [InlineData("json", "JsonElement")]
    [InlineData("map<list<integer>>", "IReadOnlyDictionary<string, IReadOnlyList<long>>")]
    [InlineData("list<acs_user.errors>", "IReadOnlyList<AcsUserError>")]
    public void A_type_of_the_facts_is_one_of_CSharp(string type, string expected) =>
        Assert.Equal(expected, Of().CSharp(TypeExpression.Parse(type)));

    private static Names Of(params (string Name, string Given)[] given) =>
        new(Facts, given.ToDictionary(pair => pair.Name, pair => pair.Given));
}
