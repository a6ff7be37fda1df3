namespace Seam.Acs.Tests;

public sealed class OptionalTests
{
    [Fact]
    public void Absent_null_and_a_value_are_three_things()
    {
        Optional<string?> absent = default;
        Optional<string?> cleared = null;
        Optional<string?> given = "Jane";

        Assert.False(absent.HasValue);
        Assert.True(cleared.HasValue);
        Assert.Null(cleared.Value);
        Assert.True(given.HasValue);
        Assert.Equal("Jane", given.Value);
        Assert.NotEqual(absent, cleared);
        Assert.NotEqual(cleared, given);
        Assert.Equal(given, new Optional<string?>("Jane"));
        Assert.Equal(absent, new Optional<string?>());
    }

    [Fact]
    public void The_text_tells_them_apart()
    {
        Assert.Equal("(absent)", default(Optional<string?>).ToString());
        Assert.Equal("null", new Optional<string?>(null).ToString());
        Assert.Equal("Jane", new Optional<string?>("Jane").ToString());
        Assert.Equal("40", new Optional<int>(40).ToString());
    }

    [Fact]
    public void An_update_writes_null_where_it_clears_and_nothing_where_it_leaves()
    {
        var request = new UserIdentityUpdateRequest
        {
            UserIdentityId = "u1",
            EmailAddress = null,
            FullName = "Jane",
        };
        Assert.Equal(
            """{"email_address":null,"full_name":"Jane","user_identity_id":"u1"}""",
            RecordJson.Of(typeof(UserIdentityUpdateRequest)).Write(request)
        );
    }

    [Fact]
    public void An_update_keeps_the_difference_when_it_is_read()
    {
        var json = RecordJson.Of(typeof(UserIdentityUpdateRequest));
        const string text = """{"email_address":null,"full_name":"Jane","user_identity_id":"u1"}""";

        var request = (UserIdentityUpdateRequest)json.Read(text);

        Assert.True(request.EmailAddress.HasValue);
        Assert.False(request.PhoneNumber.HasValue);
        Assert.Equal(text, json.Write(request));
        Assert.NotEqual(
            request,
            (UserIdentityUpdateRequest)json.Read("""{"full_name":"Jane","user_identity_id":"u1"}""")
        );
    }

    [Fact]
    public void A_record_that_is_cleared_is_written_as_null()
    {
        var json = RecordJson.Of(typeof(AcsUserUpdateRequest));
        Assert.Equal("""{"access_schedule":null}""", json.Write(new AcsUserUpdateRequest { AccessSchedule = null }));
        Assert.Equal("{}", json.Write(new AcsUserUpdateRequest()));
    }
}
